/** The page that is shown in development in place of one that its files do not yield. */
import { problemLine } from './content-problems.ts';
import type { ContentProblem } from './content-problems.ts';
import { escaped } from '../markdown/markup-text.ts';

/** Vite's script loads the page anew once the files are mended. */
export function problemPage(problems: readonly ContentProblem[]): string {
  const items = problems.map((problem) => `<li>${escaped(problemLine(problem))}</li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Content cannot be shown</title>
<script type="module" src="/@vite/client"></script>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 3rem auto; padding: 0 1rem } li { margin-block: .75rem; overflow-wrap: anywhere }</style>
</head>
<body>
<h1>This page cannot be made</h1>
<p>Mend what follows and save: the page comes back by itself.</p>
<ul>
${items}
</ul>
</body>
</html>
`;
}

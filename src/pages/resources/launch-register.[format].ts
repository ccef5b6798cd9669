/** The launch-evidence register as a file: CSV, JSON. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { type RegisterEntry, registerToCsv, registerToJson } from '../../lib/register/register-formats.ts';

const formats = {
  csv: { type: 'text/csv', write: registerToCsv },
  json: { type: 'application/json', write: registerToJson },
};

interface Props {
  format: keyof typeof formats;
}

export function getStaticPaths() {
  return (['csv', 'json'] as const).map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<Props> = async ({ props: { format } }) => {
  const entries = (await getCollection('launchRegister')).map(({ id, data }): RegisterEntry => ({ id, ...data }));
  const { type, write } = formats[format];
  return new Response(write(entries), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};

/** Ids in lower case: words joined by hyphens, families by dots. */
export const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

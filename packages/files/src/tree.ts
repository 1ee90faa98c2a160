/** A part of a file as read: texts in lists and maps. */
export type Tree = string | readonly Tree[] | Branch;
export type Branch = { readonly [key: string]: Tree };

export function isBranch(tree: Tree | undefined): tree is Branch {
  return typeof tree === 'object' && !Array.isArray(tree);
}

/** The map that a tree is; an empty one where it is none. */
export function asBranch(tree: Tree | undefined): Branch {
  return isBranch(tree) ? tree : {};
}

/** What stands at a path; undefined where nothing does. */
export function partAt(tree: Tree | undefined, path: readonly PropertyKey[]): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (own, key) => (typeof own === 'object' && Object.hasOwn(own, key) ? (own as Branch)[String(key)] : undefined),
    tree,
  );
}

/**
 * Orders nodes so that every dependency comes first (depth first, without recursion: a long chain must not overflow the
 * stack). Circles are returned as the path of names that leads back to its start.
 */
export function sortNodes(edges: ReadonlyMap<string, readonly string[]>): {
  readonly order: readonly string[];
  readonly circles: readonly (readonly string[])[];
} {
  const order: string[] = [];
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of edges.keys()) {
    if (state.has(start)) continue;
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (top === undefined) break;
      const targets = edges.get(top.id) ?? [];
      const target = targets[top.next];
      top.next += 1;
      if (target === undefined) {
        state.set(top.id, 'done');
        order.push(top.id);
        stack.pop();
      } else if (!state.has(target)) {
        state.set(target, 'open');
        stack.push({ id: target, next: 0 });
      } else if (state.get(target) === 'open') {
        const from = stack.findIndex((entry) => entry.id === target);
        circles.push([...stack.slice(from).map((entry) => entry.id), target]);
      }
    }
  }
  return { order, circles };
}

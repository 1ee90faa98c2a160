export function leastCommonMultiple(a: number, b: number): number {
  let [common, rest] = [a, b];
  while (rest > 0) [common, rest] = [rest, common % rest];
  return (a / common) * b;
}

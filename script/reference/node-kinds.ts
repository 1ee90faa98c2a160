/** What each kind of node is. */
export const KINDS: Readonly<Record<string, string>> = {
  input: 'Facts, as an array over its dimensions.',
  constant: 'A number set by the method, or read from a rule.',
  formula: 'An expression over other nodes, checked for names, types and units.',
  reduce: 'One value out of the cells over some dimensions, or over the members of one parent.',
  consolidate:
    'Target and realisation over the periods of one indicator, at each period read. Outputs: `target`, `target-high` for a range, `realised`, and `periods`, how many counted.',
  achievement:
    'A realisation against its target. Outputs: `raw`, `index` (after floor and cap), `reached`, and `status` where bands are named.',
  band: 'The category of a number.',
  score: 'The number of a category.',
  linear: 'A number carried from one scale to another along a straight line.',
  ahp: 'Weights and consistency from pairwise judgements. Outputs: `colsum`, `normalised`, `rowsum`, `weight`, `rank`, `product`, `prodsum`, `lambda`, `lambdamax`, `ci`, `cr`, `consistent`.',
  combine: 'A weighted sum.',
  claim:
    'A statement about values: a direction, the highest or lowest members, a condition over members, a target met.',
  attainable: 'The nearest share or mean that a number of respondents can give.',
  unknown: 'A value whose rule the source does not state: operands are named, the rule is missing.',
  collect: 'Nodes stacked along a dimension, one for each member. Blocks make it; files may as well.',
};

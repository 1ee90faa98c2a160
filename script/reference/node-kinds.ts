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
  ahp: 'Weights and consistency from pairwise judgements, for each place along further dimensions of the matrix, such as experts. Outputs: `colsum`, `normalised`, `rowsum`, `weight`, `rank`, `product`, `prodsum`, `lambda`, `deviation` (a_ij x w_j / w_i), `completed` (with `missing: incomplete`), `lambdamax`, `ci`, `cr`, `consistent`.',
  'ahp-group':
    'Several experts as one group. Outputs: `weight`, `rank`, `consensus`, and with `group: aij` also `judgement`, `lambdamax`, `ci`, `cr`, `consistent`.',
  hierarchy:
    'Criteria, sub-criteria and alternatives. Outputs: `local`, `global`, and with alternatives `priority`, `rank` (distributive mode).',
  combine: 'A weighted sum.',
  claim:
    'A statement about values: a direction, the highest or lowest members, a condition over members, a target met.',
  attainable: 'The nearest share or mean that a number of respondents can give.',
  apportion:
    'A whole number shared out over the members of a dimension in proportion to their sizes, in whole numbers that add to it: largest remainder, equal remainders in the order of the members. Outputs: `share`, `quota` (before rounding), `tied` (only the order decided).',
  'standard-error':
    'Standard error of a survey index under simple random sampling. Outputs: the error itself, `df`, and `correction` where a population is named.',
  interval:
    'Interval of an estimate from its standard error. Outputs: `quantile`, `margin`, `low`, `high`, and `grade-probability` where grades are named.',
  quadrant: 'Quadrant of importance-performance analysis: `I` to `IV`, or the line that the point stands on.',
  unknown: 'A value whose rule the source does not state: operands are named, the rule is missing.',
  collect: 'Nodes stacked along a dimension, one for each member. Blocks make it; files may as well.',
};

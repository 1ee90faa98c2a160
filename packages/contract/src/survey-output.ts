import { z } from 'zod';

/** Shape of `survey --json`. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const count = z.number().int().nonnegative();
const number = z.string();
const item = z.string().describe('Code of the item.');
const answered = count.describe('Respondents who answered.');
const gradeCode = z.string().describe('Code of the grade.');

const value = z.strictObject({
  value: number.nullable().describe('Exact decimal or fraction; 16 significant digits where `exact` is false.'),
  exact: z.boolean().describe('False where the value is an approximation.'),
  missing: z.string().nullable().describe('Why there is no value.'),
  problem: z.strictObject({ kind: z.string(), detail: label }).nullable().describe('Why there cannot be one.'),
});

const grade = z.strictObject({ code: gradeCode, label }).nullable();
const classPlace = count.nullable().describe('Equal-width class of the mean, from 1 up.');

const correlation = z.strictObject({
  r: value.describe("Pearson's r."),
  squared: number.nullable().describe('r squared, exact.'),
  valid: z.boolean().nullable().describe('Whether r is strictly greater than the critical r.'),
});

const scope = z.strictObject({
  group: z.string().nullable().describe('Group of items; null for all items.'),
  n: count.describe('Respondents that remain; pairwise, those of the smallest pair.'),
  filled: count.describe('Answers replaced by the median of their item.'),
  problem: label.nullable().describe('Why nothing could be computed.'),
  validity: z
    .array(
      z.strictObject({
        item,
        n: count.describe('Respondents that the critical r goes by.'),
        critical: value.describe('Critical r.'),
        withTotal: correlation.describe('With the total of all items of the scope.'),
        corrected: correlation.describe('With the total of the other items.'),
      }),
    )
    .describe('Item by item.'),
  reliability: z
    .strictObject({
      items: count.describe('Number of items.'),
      alpha: value.describe("Cronbach's alpha."),
      reliable: z.boolean().nullable().describe('Whether alpha reaches the threshold.'),
      ifDeleted: z
        .array(z.strictObject({ item, alpha: value.describe('Alpha of the other items.') }))
        .describe('Alpha without each item.'),
    })
    .nullable()
    .describe('Of the scope.'),
});

const itemOutput = z.strictObject({
  item,
  label,
  group: z.string().nullable().describe('Group that it belongs to.'),
  reversed: z.boolean().describe('Whether its scores were turned round.'),
  n: answered,
  missing: count.describe('Respondents who did not answer.'),
  mean: value.describe('Mean of the answers.'),
  varianceSample: value.describe('Variance over n - 1.'),
  variancePopulation: value.describe('Variance over n.'),
  deviation: value.describe('Root of the sample variance.'),
  lowest: value.describe('Lowest answer.'),
  highest: value.describe('Highest answer.'),
  class: classPlace,
  frequencies: z
    .array(
      z.strictObject({
        answer: number.describe('The answer.'),
        count: count.describe('How often it was given.'),
        share: value.describe('Part of those who answered, from 0 to 1.'),
      }),
    )
    .nullable()
    .describe('How often each answer was given.'),
});

const index = z.strictObject({
  n: count.describe('Respondents with an answer that counts.'),
  factor: number.describe('Weight of an element.'),
  conversion: number.describe('From the interval value to the index.'),
  interval: value.describe('Sum of the weighted element means (NI).'),
  index: value.describe('The index (IKM).'),
  grade: grade.describe('Grade of the index.'),
  elements: z
    .array(
      z.strictObject({
        item,
        n: answered,
        mean: value.describe('Element mean (NRR).'),
        weighted: value.describe('Element mean times the factor.'),
        index: value.describe('Element mean times the conversion.'),
        grade: grade.describe('Grade of the element.'),
      }),
    )
    .describe('Element by element.'),
  standardError: value.describe('Of the index, under simple random sampling.'),
  population: number.nullable().describe('People the respondents were chosen from.'),
  correction: number.nullable().describe('(N - n) / (N - 1), the factor on the variance.'),
  confidence: number.describe('Of the interval, from 0 to 1.'),
  low: value.describe('Lower end of the interval.'),
  high: value.describe('Upper end of the interval.'),
  probabilities: z
    .array(z.strictObject({ grade: gradeCode, label, probability: value.describe('From 0 to 1.') }))
    .describe('Of each grade for the true index.'),
});

const part = z.strictObject({
  value: z.string().describe('What its respondents share; empty for those who gave none.'),
  n: count.describe('Its respondents.'),
  withheld: z.boolean().describe('Not shown, for privacy.'),
  mean: value.nullable().describe('Mean of its item means.'),
  index: value.nullable().describe('Its index.'),
  grade: grade.describe('Grade of its index.'),
  items: z
    .array(z.strictObject({ item, n: answered, mean: value.describe('Mean of the answers.') }))
    .describe('Its item means.'),
});

const parting = z.strictObject({
  column: z.string().describe('Heading of the column.'),
  role: z.enum(['service', 'wave', 'respondents']).describe('What it stands for.'),
  parts: z.array(part).describe('In the order of their texts.'),
  simple: value.nullable().describe('Simple mean of the indices of its parts.'),
  simpleGrade: grade.describe('Its grade.'),
  weighted: value.nullable().describe('Mean of the indices, weighted by respondents.'),
  weightedGrade: grade.describe('Its grade.'),
});

const perception = number.describe('Mean perception.');
const expectation = number.describe('Mean expectation.');
const gap = number.describe('Perception - expectation.');
const paired = count.describe('Respondents who answered both questions.');

const gaps = z.strictObject({
  problem: label.nullable().describe('Why there are none.'),
  items: z.array(z.strictObject({ item, n: paired, perception, expectation, gap })).describe('Item by item.'),
  groups: z
    .array(
      z.strictObject({
        group: z.string().describe('Group (dimension) of items.'),
        items: count.describe('Number of items.'),
        perception,
        expectation,
        gap,
      }),
    )
    .describe('Means over the items of each group.'),
  overItems: number.nullable().describe('Mean of the item gaps.'),
  overGroups: number.nullable().describe('Mean of the group gaps.'),
});

const importance = z.strictObject({
  items: z
    .array(
      z.strictObject({
        item,
        n: paired,
        performance: number.describe('Mean performance.'),
        importance: number.describe('Mean importance.'),
        quadrant: z.string().describe('I to IV, or the line that it lies on.'),
        conformity: number.nullable().describe('Performance over importance, per cent.'),
        weight: number.nullable().describe('Its part of the sum of importance.'),
        score: number.nullable().describe('Weight times performance.'),
      }),
    )
    .describe('Item by item.'),
  crosshair: z
    .strictObject({
      importance: number.describe('Mean importance.'),
      performance: number.describe('Mean performance.'),
    })
    .nullable()
    .describe('Where the lines between the quadrants stand.'),
  conformity: number.nullable().describe('Of all items together, per cent.'),
  csi: number.nullable().describe('Customer satisfaction index, per cent.'),
  csiProblem: label.nullable().describe('Why there is none.'),
});

const conventions = z.strictObject({
  missingAnswers: z.string().describe('In validity and reliability: `listwise`, `pairwise` or `item-median`.'),
  variance: z.string().describe('`sample` or `population`.'),
  level: number.describe('Two-tailed level of the critical r.'),
  degrees: z.string().describe('Degrees of freedom of the critical r: `n-2` or `n`.'),
  threshold: number.describe('Least alpha of a reliable scope.'),
  elementMissing: z.string().describe('In the index: `own-n` or `complete-rows`.'),
  spread: z.string().describe('Distribution behind the interval.'),
  rulesAt: z.string().describe('Date at which rules were read.'),
  smallestGroup: count.describe('Fewest respondents of a part that is shown.'),
});

export const surveyOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  surveys: z
    .array(
      z.strictObject({
        file: z.string().describe('File of the answers.'),
        title: label.nullable().describe('Title, from the map.'),
        respondents: count.describe('Respondents with an answer.'),
        complete: count.describe('Respondents who answered every item.'),
        empty: count.describe('Rows without any answer, left out.'),
        scale: z.tuple([number, number]).describe('Lowest and highest answer.'),
        conventions: conventions.describe('What was taken where methods differ.'),
        rules: z
          .array(
            z.strictObject({
              rule: z.string().describe('The rule.'),
              source: label.describe('Where it is written.'),
              locator: label.describe('Where in the source.'),
              basis: z.string().describe('What the value rests on.'),
              certainty: z.string().describe('How sure it is.'),
            }),
          )
          .describe('Rules that were read.'),
        items: z.array(itemOutput).describe('Item by item.'),
        groups: z
          .array(
            z.strictObject({
              group: z.string().describe('Code of the group.'),
              label,
              items: count.describe('Number of items.'),
              mean: value.describe('Mean of its item means.'),
              class: classPlace,
            }),
          )
          .describe('Groups of items.'),
        overItems: value.describe('Mean of the item means.'),
        overGroups: value.nullable().describe('Mean of the group means.'),
        classes: z
          .strictObject({
            width: number.describe('(highest - lowest) / number of classes.'),
            classes: z
              .array(z.strictObject({ from: number.describe('Lower end.'), to: number.describe('Upper end.') }))
              .describe('From the lowest up.'),
          })
          .nullable()
          .describe('Equal-width classes.'),
        index: index.nullable().describe('Index of the satisfaction survey.'),
        indexProblem: label.nullable().describe('Why there is no index.'),
        scopes: z.array(scope).describe('Validity and reliability of each group of items, and of all.'),
        partings: z.array(parting).describe('Columns that part the respondents.'),
        gaps: gaps.nullable().describe('SERVQUAL gaps.'),
        importance: importance.nullable().describe('Importance and performance.'),
        warnings: z
          .array(z.strictObject({ code: z.string().describe('Code of the warning.'), message: label }))
          .describe('What whoever reads the numbers must know.'),
      }),
    )
    .describe('One entry for every file that could be read.'),
});

export type SurveyOutput = z.infer<typeof surveyOutputSchema>;

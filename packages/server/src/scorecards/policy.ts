import { but, everyMember, only, type Policy, type Subject, whoeverCoversIt } from '../http/policy.js';

/** Definitions are written by those who plan. */
export const planners = only('administrator', 'planner');

/** A scorecard of one unit made from that of another, or of the same. */
interface NextSubject extends Subject {
  readonly fromUnitId?: string;
}

const plannersWhoReadIt = but<NextSubject>(
  planners,
  { id: 'Kartu skor asalnya harus dapat dibaca.', en: 'They must be able to read the scorecard that it is made from.' },
  (actor, { fromUnitId = null }) => actor.grants.some((grant) => grant.covers(fromUnitId)),
);

export const SCORECARD_POLICY = {
  listScorecards: everyMember,
  readScorecard: whoeverCoversIt,
  checkScorecard: whoeverCoversIt,
  readScorecardHistory: whoeverCoversIt,
  readScorecardRules: whoeverCoversIt,
  createScorecard: planners,
  changeScorecard: planners,
  activateScorecard: planners,
  closeScorecard: planners,
  adoptScorecardRules: planners,
  makeNextYear: plannersWhoReadIt,
} satisfies Policy;

import { but, either, only, type Policy, type Subject, whoeverCoversIt } from '../http/policy.js';

/** What a right to a value depends on: its unit, and the people to whom it is entrusted. */
export interface FactSubject extends Subject {
  /** People to whom the input is entrusted today; empty where it is entrusted to nobody in particular. */
  readonly people: readonly string[];
}

const entrusted = but<FactSubject>(
  only('data-owner'),
  {
    id: 'Nilai yang dipercayakan kepada orang tertentu hanya dimasukkan oleh orang itu atau penggantinya.',
    en: 'A value entrusted to someone is entered by them or by their stand-in alone.',
  },
  (actor, { people }) => people.length === 0 || people.includes(actor.identity.userId),
);

/** Enters values: planners, and data owners for what is entrusted to them. */
export const enters = either<FactSubject>(only('planner'), entrusted);

export const FACT_POLICY = {
  listFacts: whoeverCoversIt,
  readFact: whoeverCoversIt,
  readFactHistory: whoeverCoversIt,
  enterFact: enters,
  enterFacts: only('planner', 'data-owner'),
  submitFact: enters,
  verifyFact: only('verifier'),
  approveFact: only('approver'),
  returnFact: only('verifier', 'approver'),
  stepFacts: only('planner', 'data-owner', 'verifier', 'approver'),
} satisfies Policy<FactSubject>;

import {
  OF_BUDGET,
  OF_CHARGES,
  OF_COERCION,
  OF_COMPLAINTS,
  OF_DOCUMENTS,
  OF_FEES,
  OF_LICENCES,
  OF_MEETINGS,
  OF_PUNISHMENTS,
  OF_READING_POINTS,
  OF_REGULATIONS,
  OF_STAFF,
  OF_TRAINING,
} from './administration';
import { OF_REVIEWS, OF_SUITS } from './cases';
import type { ConceptRule } from './concept-rule';
import { OF_PUBLICATION, OF_RESPONSES } from './publication';
import { OF_REQUESTS } from './requests';
import type { Topic } from './topics';

/** What a number of each topic counts: by the first rule of the topic that fits its label. */
export const CONCEPTS: Readonly<Record<Topic, readonly ConceptRule[]>> = {
  request: OF_REQUESTS,
  review: OF_REVIEWS,
  litigation: OF_SUITS,
  disclosure: OF_PUBLICATION,
  response: OF_RESPONSES,
  staff: OF_STAFF,
  training: OF_TRAINING,
  meeting: OF_MEETINGS,
  normative: OF_DOCUMENTS,
  regulation: OF_REGULATIONS,
  complaint: OF_COMPLAINTS,
  fee: OF_FEES,
  budget: OF_BUDGET,
  licensing: OF_LICENCES,
  punishment: OF_PUNISHMENTS,
  coercion: OF_COERCION,
  charges: OF_CHARGES,
  matter: [],
  'reading-point': OF_READING_POINTS,
};

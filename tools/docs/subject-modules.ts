import * as acts from '../../src/core/subjects/acts';
import * as answer from '../../src/core/subjects/answer';
import * as answeredOf from '../../src/core/subjects/answered-of';
import * as applicants from '../../src/core/subjects/applicants';
import * as attributes from '../../src/core/subjects/attributes';
import * as audience from '../../src/core/subjects/audience';
import * as bodies from '../../src/core/subjects/bodies';
import * as carried from '../../src/core/subjects/carried';
import * as carrying from '../../src/core/subjects/carrying';
import * as changes from '../../src/core/subjects/changes';
import * as channels from '../../src/core/subjects/channels';
import * as complements from '../../src/core/subjects/complements';
import * as decisions from '../../src/core/subjects/decisions';
import * as denials from '../../src/core/subjects/denials';
import * as divided from '../../src/core/subjects/divided';
import * as documents from '../../src/core/subjects/documents';
import * as due from '../../src/core/subjects/due';
import * as functionWords from '../../src/core/subjects/function-words';
import * as handle from '../../src/core/subjects/handle';
import * as informationKinds from '../../src/core/subjects/information-kinds';
import * as labels from '../../src/core/subjects/labels';
import * as listWords from '../../src/core/subjects/list-words';
import * as movedFunctions from '../../src/core/subjects/moved-functions';
import * as newRequests from '../../src/core/subjects/new-requests';
import * as noNumber from '../../src/core/subjects/no-number';
import * as onTime from '../../src/core/subjects/on-time';
import * as opposites from '../../src/core/subjects/opposites';
import * as ourMatter from '../../src/core/subjects/our-matter';
import * as overlap from '../../src/core/subjects/overlap';
import * as predicates from '../../src/core/subjects/predicates';
import * as publicationChannels from '../../src/core/subjects/publication-channels';
import * as publish from '../../src/core/subjects/publish';
import * as rates from '../../src/core/subjects/rates';
import * as receive from '../../src/core/subjects/receive';
import * as respective from '../../src/core/subjects/respective';
import * as results from '../../src/core/subjects/results';
import * as reviews from '../../src/core/subjects/reviews';
import * as sessions from '../../src/core/subjects/sessions';
import * as shareWords from '../../src/core/subjects/share-words';
import * as startingPoint from '../../src/core/subjects/starting-point';
import * as steps from '../../src/core/subjects/steps';
import * as times from '../../src/core/subjects/times';
import * as universalClaims from '../../src/core/subjects/universal-claims';
import * as whoever from '../../src/core/subjects/whoever';
import * as wholePlace from '../../src/core/subjects/whole-place';
import * as wholeYear from '../../src/core/subjects/whole-year';

/** Every file of `src/core/subjects` that has words, with what it exports. */
export const SUBJECT_MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  acts,
  answer,
  'answered-of': answeredOf,
  applicants,
  attributes,
  audience,
  bodies,
  carried,
  carrying,
  changes,
  channels,
  complements,
  decisions,
  denials,
  divided,
  documents,
  due,
  'function-words': functionWords,
  handle,
  'information-kinds': informationKinds,
  labels,
  'list-words': listWords,
  'moved-functions': movedFunctions,
  'new-requests': newRequests,
  'no-number': noNumber,
  'on-time': onTime,
  opposites,
  'our-matter': ourMatter,
  overlap,
  predicates,
  'publication-channels': publicationChannels,
  publish,
  rates,
  receive,
  respective,
  results,
  reviews,
  sessions,
  'share-words': shareWords,
  'starting-point': startingPoint,
  steps,
  times,
  'universal-claims': universalClaims,
  whoever,
  'whole-place': wholePlace,
  'whole-year': wholeYear,
};

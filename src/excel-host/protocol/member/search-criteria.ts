import type { SearchCriteria } from '../../model/find';
import { isGiven, oneOf, optionalFlag, record } from '../args';

const searchDirections = ['Forward', 'Backwards'] as const;

/** Excel.SearchCriteria, ReplaceCriteria and WorksheetSearchCriteria: each part may be left out. */
export function searchCriteria(given: unknown): SearchCriteria & { readonly backwards: boolean } {
  const criteria = isGiven(given) ? record(given, 'criteria') : {};
  const direction = criteria['searchDirection'];
  return {
    completeMatch: optionalFlag(criteria['completeMatch'], 'completeMatch'),
    matchCase: optionalFlag(criteria['matchCase'], 'matchCase'),
    backwards: isGiven(direction) && oneOf(direction, searchDirections, 'searchDirection') === 'Backwards',
  };
}

import { tellPeople } from '../notices/tell'
import type { Scope } from '../scope'
import type { NewRater } from './rater-store'

/** Tells colleagues whom they are asked to rate; each with the page of their own rating. */
export const askedNews = (scope: Scope, personName: string, raters: readonly NewRater[]) =>
  raters.flatMap(({ id, personId }) =>
    tellPeople(scope, [personId], {
      eventId: `${id}.asked`,
      kind: 'rating_asked',
      aboutId: id,
      title: personName,
    }),
  )

import * as z from 'zod'
import { idOf, Version, Words } from './common'

/** What of the rulebook waits for the reader. */
export const RulebookWaiting = z
  .strictObject({
    /** Drafts at a station that the reader may pass. */
    draftsToJudge: z.int(),
    /** Drafts of the reader's that answer questions, and hold nothing until they are submitted. */
    answersToSubmit: z.array(
      z.strictObject({
        draftId: idOf('draft'),
        title: Words,
        answers: z.int(),
      }),
    ),
    /** Texts in force that the reader has not yet read and understood. */
    textsToRead: z.array(
      z.strictObject({ regulationId: idOf('regulation'), title: Words, version: Version }),
    ),
  })
  .meta({ id: 'RulebookWaiting' })
export type RulebookWaiting = z.infer<typeof RulebookWaiting>

import * as z from 'zod'

/** A letter of resignation. */
export const NoticeFacts = z.strictObject({
  about: z.literal('notice'),
  letterOn: z.iso.date(),
  onProbation: z.boolean(),
  /** The last day the person asks for; null where none was named. */
  wantsLastDay: z.iso.date().nullable(),
})
export type NoticeFacts = z.infer<typeof NoticeFacts>

/** How far a hand-over has come. */
export const HandoverFacts = z.strictObject({
  about: z.literal('handover'),
  /** Keys of the items signed for by the successor. */
  signed: z.array(z.string().min(1).max(60)).max(100),
})
export type HandoverFacts = z.infer<typeof HandoverFacts>

export const LeavingFacts = z.discriminatedUnion('about', [NoticeFacts, HandoverFacts])
export type LeavingFacts = z.infer<typeof LeavingFacts>

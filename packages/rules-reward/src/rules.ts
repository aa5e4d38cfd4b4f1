import { keyLike, refuseAt, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('innovation')
const Named = z.strictObject({ key: Key, name: Words })

/** How far a suggestion has come. */
export const Progress = z.enum(['made', 'adopted', 'worked'])
export type Progress = z.infer<typeof Progress>

/** What a reward is worth. */
export const Worth = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('praise') }),
  z.strictObject({ by: z.literal('fixed'), fen: z.int().min(1) }),
  z.strictObject({ by: z.literal('case_by_case') }),
  /** Hundredths of a percent of what the deed brought or saved. */
  z.strictObject({ by: z.literal('share_of_benefit'), bp: z.int().min(1).max(10_000) }),
])
export type Worth = z.infer<typeof Worth>

/** Rewards for deeds, beside the monthly award by vote (R12.3, R18.1.4, R18.3). */
export const RewardRules = z
  .strictObject({
    rewards: z
      .array(
        z.strictObject({
          key: Key,
          name: Words,
          /** A reward for suggestions waits until the suggestion has come far enough. */
          forSuggestions: z.boolean(),
        }),
      )
      .min(1),
    /** What each is worth, by reward; null until the company has said. */
    worth: z.record(Key, Worth).nullable(),
    /** How far a suggestion has to have come; left null where a text rewards none. */
    suggestionFrom: Progress.nullable(),
    /** Who has to approve; null until decided. */
    approvedBy: z.array(Named).min(1).nullable(),
    /** Who gets it when several did it; null until decided. */
    several: z.enum(['equal_shares', 'first_named']).nullable(),
    /** Whether one deed may earn more than one reward. */
    together: z.enum(['highest', 'all']),
  })
  .superRefine(({ rewards, worth, suggestionFrom }, context) => {
    for (const { key } of rewards)
      if (worth !== null && !Object.hasOwn(worth, key))
        refuseAt(
          ['worth', key],
          `奖励“${key}”没有写奖什么。`,
          `${key} is worth nothing yet`,
          context,
        )
    if (suggestionFrom === null && rewards.some(({ forSuggestions }) => forSuggestions))
      refuseAt(
        ['suggestionFrom'],
        '有建议奖，须写明建议到什么程度才算。',
        'a reward for suggestions says how far one has to have come',
        context,
      )
  })
export type RewardRules = z.infer<typeof RewardRules>

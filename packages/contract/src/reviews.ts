import * as z from 'zod'
import { DateText, InstantText, idOf, Line, PeriodText, Text, Version, Words } from './common'
import { Score } from './scores'

/** Who a group of raters is: the person, whoever they report to, colleagues, or customers. */
export const RaterSource = z.enum(['self', 'superior', 'colleagues', 'customers'])
export type RaterSource = z.infer<typeof RaterSource>

/** What raters are asked to look at; the text gives it no weights. */
const Contents = z.array(
  z.strictObject({
    key: z.string(),
    name: Words,
    aspects: z.array(Words),
    clauses: z.array(z.string()),
  }),
)

/**
 * One group of a review: how many were asked, how many gave a score. Who of them said what is known
 * to nobody; their mean and what they wrote are there once the review is completed.
 */
const ReviewGroup = z.strictObject({
  key: z.string(),
  name: Words,
  source: RaterSource,
  weightPercent: z.string().nullable(),
  /** Fewest raters that keep each of them unknown. */
  minRaters: z.int(),
  asked: z.int(),
  given: z.int(),
  /**
   * Who of them has given none, by name: only for those who appraise, and only where nobody of the
   * group has given one, so that the count says it already.
   */
  missing: z.array(z.string()),
  mean: z.string().nullable(),
  /** What they wrote, in alphabetical order, which tells nothing of who or when. */
  comments: z.array(z.string()),
})

const RoundGround = z.strictObject({
  code: z.enum(['far_apart', 'missing']),
  /** Key of the group that it is about. */
  group: z.string(),
  message: Words,
})

/**
 * The first round of a review that all rated anew, for the second one counts: why, and what the first
 * came to. Means and the total are there once the review is completed.
 */
const FirstRound = z.strictObject({
  grounds: z.array(RoundGround),
  /** Who opened the second round, by name as of then. */
  closedBy: z.string(),
  closedAt: InstantText,
  groups: z.array(
    z.strictObject({
      key: z.string(),
      asked: z.int(),
      given: z.int(),
      mean: z.string().nullable(),
    }),
  ),
  /** Null where it came to none. */
  totalPoints: z.string().nullable(),
  gradeName: Words.nullable(),
})

/** A review by several groups (R15.2). */
export const ReviewView = z
  .strictObject({
    contents: Contents,
    groups: z.array(ReviewGroup),
    /** Whether fewer raters than `minRaters` show anyway, by the rules. */
    fewAreShown: z.boolean(),
    /** Whether it can be completed: enough have given a score. */
    ready: z.boolean(),
    /** Why a second round may be opened now; empty where it may not, and for whoever may not. */
    roundGrounds: z.array(RoundGround),
    firstRound: FirstRound.nullable(),
  })
  .meta({ id: 'Review' })
export type ReviewView = z.infer<typeof ReviewView>

/** Someone of a customer’s who is asked by a mail with a link. */
const RatingContact = z.strictObject({
  customerId: idOf('customer'),
  name: Line(80),
  email: z.email().max(254),
})

/** Everyone who is to rate, group by group; whoever is left out is not asked any more. */
export const RatersWish = z
  .strictObject({
    raters: z
      .array(
        z.union([
          z.strictObject({ group: z.string().max(60), personId: idOf('person') }),
          z.strictObject({ group: z.string().max(60), contact: RatingContact }),
        ]),
      )
      .max(100),
  })
  .meta({ id: 'RatersWish' })
export type RatersWish = z.infer<typeof RatersWish>

const NamedRater = z.strictObject({
  group: z.string(),
  personId: idOf('person').nullable(),
  contact: z
    .strictObject({ customerId: idOf('customer'), name: z.string(), email: z.string() })
    .nullable(),
  name: z.string(),
})

/** Who is asked to rate, never whether they did, and who might be. */
export const RatersView = z
  .strictObject({
    raters: z.array(NamedRater),
    /** Colleagues of the person’s groups, and contacts of customers whom they served. */
    proposed: z.array(NamedRater.extend({ why: z.string() })),
    /** Whether the company has an address from which customers can be written to. */
    canMail: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Raters' })
export type RatersView = z.infer<typeof RatersView>

/** What a rater fills in, and what becomes of it. */
const RatingForm = z.strictObject({
  companyName: z.string(),
  personName: z.string(),
  period: PeriodText,
  /** Of a sheet about a project. */
  projectName: z.string().nullable(),
  form: Words,
  dueOn: DateText.nullable(),
  group: Words,
  source: RaterSource,
  contents: Contents,
  minRaters: z.int(),
  fewAreShown: z.boolean(),
  /** Null until they gave one; it may be changed until the review is completed. */
  score: Score.nullable(),
  comment: z.string(),
  /** Whether it is still to be given or changed. */
  open: z.boolean(),
  /** Whether all rate anew: what was given before is not used any more. */
  secondRound: z.boolean(),
  version: Version,
})

export const RatingView = RatingForm.extend({
  id: idOf('rating'),
  overdue: z.boolean(),
}).meta({ id: 'Rating' })
export type RatingView = z.infer<typeof RatingView>

export const RatingFormView = RatingForm.meta({ id: 'RatingForm' })
export type RatingFormView = z.infer<typeof RatingFormView>

/** A score from 0 to 100, and a word to it. */
export const RatingWish = z
  .strictObject({
    score: Score.refine((text) => Number(text) <= 100, {
      params: { words: { zh: '评分为 0 至 100。', en: 'A score is from 0 to 100.' } },
    }),
    comment: Text(2_000).optional(),
  })
  .meta({ id: 'RatingWish' })
export type RatingWish = z.infer<typeof RatingWish>

const LinkToken = z.string().max(2_000)
export const RatingLink = z.strictObject({ token: LinkToken }).meta({ id: 'RatingLink' })
export const RatingByLink = z
  .strictObject({ token: LinkToken, version: Version, ...RatingWish.shape })
  .meta({ id: 'RatingByLink' })

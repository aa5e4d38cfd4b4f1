import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Money } from './common'

/** Where a person's pay goes. Whoever it pays is never the one who records it. */
export const NewBankAccount = z
  .strictObject({
    /** As the bank's file wants it: `中国工商银行江州分行营业部`. */
    bank: Line(100),
    /** Digits; spaces between them are left out. */
    number: z
      .string()
      .transform((text) => text.replaceAll(' ', ''))
      .pipe(z.string().regex(/^\d{8,30}$/)),
    holder: Line(60),
    /** Asked for where it is in another's name: why they are paid to it. */
    ground: Line(200).optional(),
  })
  .meta({ id: 'NewBankAccount' })
export type NewBankAccount = z.infer<typeof NewBankAccount>

/** An account as people see it; the whole number stands in the bank's file alone. */
export const BankAccountView = z
  .strictObject({
    id: idOf('bank_account'),
    bank: z.string(),
    holder: z.string(),
    /**
     * Why they are paid to an account in another's name; null where it is in their own, or where it was
     * recorded before that was asked.
     */
    ground: z.string().nullable(),
    /** The last four digits. */
    ending: z.string(),
    /** The first one counts at once; a change waits three days, in which the person sees it. */
    countsFrom: InstantText,
    recordedBy: z.string(),
    recordedAt: InstantText,
    /** Until then the person whose account it is may object to it. */
    objectionUntil: InstantText,
    /** That it is not theirs: it counts no more. */
    objection: z.strictObject({ reason: z.string(), at: InstantText }).nullable(),
  })
  .meta({ id: 'BankAccount' })
export type BankAccountView = z.infer<typeof BankAccountView>

export const AccountObjection = z
  .strictObject({ reason: Line(200) })
  .meta({ id: 'AccountObjection' })
export type AccountObjection = z.infer<typeof AccountObjection>

/**
 * What to look at before paying to an account: the person was never paid to it before (`first`),
 * they were paid to another one last (`changed`), the file that was taken for the bank names
 * another one (`not_filed`), its holder has another name than the person, or its number is, or was,
 * also that of somebody else.
 */
export const AccountMark = z.enum([
  'first',
  'changed',
  'not_filed',
  'holder_differs',
  'number_shared',
])
export type AccountMark = z.infer<typeof AccountMark>

/** One line of the bank's file. */
export const PayeeView = z
  .strictObject({
    personId: idOf('person'),
    personName: z.string(),
    /** Less than nothing is paid by no bank: it was too much before, and is taken off later pay. */
    payable: Money,
    takenOffLater: z.boolean(),
    /** Null where none is recorded, for which the file waits, and where nothing is paid. */
    account: BankAccountView.nullable(),
    /**
     * Of a leaver whose last pay the company lets wait for their hand-over. Before the run is paid: that it
     * `waits`, or is `ready` since the last file left them out. After it: that its payment left them out, and that
     * they still wait; are `ready`, as the hand-over is done or the leaving holds nothing back any more; or were
     * `paid` by themselves. Null for whomever it pays, or paid, with the others.
     */
    lastPay: z
      .strictObject({
        leavingId: idOf('leaving'),
        state: z.enum(['waits', 'ready', 'paid']),
        paidOn: DateText.nullable(),
      })
      .nullable(),
    /**
     * That recording the payment now would leave them out: the last file taken for it does not name them or, where
     * none was, their last pay waits. Whom that file names is paid by recording it, whatever became of them since.
     */
    leftOut: z.boolean(),
    marks: z.array(AccountMark),
    /**
     * How much of it is known to be too much by now, as another run of its month was approved that is below
     * nothing for them; null where nothing is, and once it is paid.
     */
    tooMuch: Money.nullable(),
    /**
     * The caller recorded it, or it counts since they objected to a later one of theirs, and no run was paid
     * to it yet: another person pays this run out.
     */
    recordedByCaller: z.boolean(),
  })
  .meta({ id: 'Payee' })
export type PayeeView = z.infer<typeof PayeeView>

export const NewPayment = z.strictObject({ paidOn: DateText }).meta({ id: 'NewPayment' })
export type NewPayment = z.infer<typeof NewPayment>

/** Says that it was another day than is on record. */
export const PaymentCorrection = z
  .strictObject({
    /** The day on record, as the caller read it. */
    insteadOf: DateText,
    paidOn: DateText,
    reason: Line(200),
  })
  .meta({ id: 'PaymentCorrection' })
export type PaymentCorrection = z.infer<typeof PaymentCorrection>

/** What was said of the day on which a run was paid: first that it was, then what corrects it. */
export const PaymentStatement = z
  .strictObject({
    paidOn: DateText,
    /** Empty where nothing is corrected. */
    reason: z.string(),
    by: z.string(),
    byId: idOf('person'),
    at: InstantText,
  })
  .meta({ id: 'PaymentStatement' })
export type PaymentStatement = z.infer<typeof PaymentStatement>

/** Where a payment apart from a run would go, for those who pay out, and what its person owes. */
export const HeldPayeeView = z
  .strictObject({
    /** Null for those who do not pay out. */
    to: z
      .strictObject({
        /** Null where none is recorded. */
        account: BankAccountView.nullable(),
        marks: z.array(AccountMark),
        /** As of the payees of a run: another person pays it out. */
        recordedByCaller: z.boolean(),
      })
      .nullable(),
    /** What was paid to them too much, and is neither taken off nor given back; null where nothing is. */
    owes: Money.nullable(),
  })
  .meta({ id: 'HeldPayee' })
export type HeldPayeeView = z.infer<typeof HeldPayeeView>

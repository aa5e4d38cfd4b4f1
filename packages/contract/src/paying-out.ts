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
  })
  .meta({ id: 'NewBankAccount' })
export type NewBankAccount = z.infer<typeof NewBankAccount>

/** An account as people see it; the whole number stands in the bank's file alone. */
export const BankAccountView = z
  .strictObject({
    bank: z.string(),
    holder: z.string(),
    /** The last four digits. */
    ending: z.string(),
    /** The first one counts at once; a change waits three days, in which the person sees it. */
    countsFrom: InstantText,
    recordedBy: z.string(),
    recordedAt: InstantText,
  })
  .meta({ id: 'BankAccount' })
export type BankAccountView = z.infer<typeof BankAccountView>

/** One line of the bank's file. */
export const PayeeView = z
  .strictObject({
    personId: idOf('person'),
    personName: z.string(),
    payable: Money,
    /** Null where none is recorded: the file waits for it. */
    account: BankAccountView.nullable(),
    /** Another account than the month before was paid to. */
    changed: z.boolean(),
  })
  .meta({ id: 'Payee' })
export type PayeeView = z.infer<typeof PayeeView>

export const NewPayment = z.strictObject({ paidOn: DateText }).meta({ id: 'NewPayment' })
export type NewPayment = z.infer<typeof NewPayment>

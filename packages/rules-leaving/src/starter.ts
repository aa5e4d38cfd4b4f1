import { words } from '@bylaw/kernel'
import type { LeavingRules } from './rules'

/** Notice of R12.4 before anything is decided. */
export const printedNotice: NonNullable<LeavingRules['notice']> = {
  months: 1,
  days: 30,
  counts: null,
  probationDays: null,
}

/** The figures of R12.4 and the items of R19.3 with everything that the text leaves open left open. */
export const starter: LeavingRules = {
  notice: printedNotice,
  handover: {
    items: [
      {
        key: 'project_records_and_contractor_contacts',
        name: words('工程资料与施工方联系方式', 'Project files and contractor contacts'),
      },
      { key: 'finance_loans', name: words('借款', 'Money borrowed') },
      { key: 'issued_property', name: words('借用物品', 'Goods on loan') },
      { key: 'other', name: words('其他事项', 'Anything else') },
    ],
    finalPay: null,
    procedure: null,
  },
}

import type { PayList } from '@bylaw/contract'

/** Who signs a pay list, and whose name is known already. */
export const signedTo = ({
  calculatedBy,
  approvedBy,
}: Pick<PayList, 'calculatedBy' | 'approvedBy'>) =>
  [
    { as: 'made_by', name: calculatedBy ?? '' },
    { as: 'checked_by', name: '' },
    { as: 'approved_by', name: approvedBy ?? '' },
    { as: 'paid_by', name: '' },
  ] as const

/** Who a contact is who has no address; and still is, once they have one. */
export const bookPersonId = (contactId: string): string => `per_${contactId.slice('con_'.length)}`

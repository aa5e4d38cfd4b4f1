import type { Role } from './identity'

/** Whether somebody is staff, by their role: a contact is a customer's own person, and an auditor looks on. */
export const isStaff = (role: Role): boolean => role !== 'contact' && role !== 'auditor'

/** Whether somebody works here now, and is no former colleague. */
export const worksHere = (person: { readonly active: boolean; readonly role: Role }): boolean =>
  person.active && isStaff(person.role)

import { companyLinks } from '../identity/company-link'

/** Links with which a contact comes in. */
export const portalLink = companyLinks('bylaw-portal')

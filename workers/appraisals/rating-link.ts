import { companyLinks } from '../identity/company-link'

/** Links by which a customer rates without an account, until the review is completed or they end. */
export const ratingLink = companyLinks('bylaw-rating')

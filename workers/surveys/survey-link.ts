import { companyLinks } from '../identity/company-link'

/** Links by which a customer answers without an account, for as long as the rules say. */
export const surveyLink = companyLinks('bylaw-survey')

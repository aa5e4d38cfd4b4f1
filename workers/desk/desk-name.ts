/** The one place that names a company's Desk, so that a large company can later be split by queue. */
export const deskName = (companyId: string): string => `${companyId}/desk`

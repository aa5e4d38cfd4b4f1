/** Whoever works here, by their role; an auditor looks on. */
export const isStaff = (role: string): boolean => role !== 'contact' && role !== 'auditor'

/**
 * Takes a person of a company out of CONTROL: who they sign in as, with address and password, goes
 * with the last company that they belong to. Doing it twice is fine.
 */
export async function forgetUser(
  control: D1Database,
  companyId: string,
  personId: string,
): Promise<void> {
  const found = await control
    .prepare('SELECT user_id AS userId FROM memberships WHERE company_id = ? AND person_id = ?')
    .bind(companyId, personId)
    .first<{ userId: string }>()
  if (!found) return
  const { userId } = found
  await control.batch([
    control
      .prepare('DELETE FROM memberships WHERE user_id = ? AND company_id = ?')
      .bind(userId, companyId),
    // Its sessions and passwords go by themselves.
    control
      .prepare(
        'DELETE FROM users WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM memberships WHERE user_id = ?1)',
      )
      .bind(userId),
  ])
}

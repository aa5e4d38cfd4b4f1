import { env } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/d1'
import { retentionRemovals } from '../archive/table'
import { outgoingMails } from '../mail/table'
import { heldPayouts } from '../pay/settlement-table'
import { ticketIndex } from '../reports/table'
import { surveys } from '../surveys/table'
import { mustBe } from './front-door'
import { suggested } from './known-things'
import type { World } from './world'

/** What `world` leaves out, one of each, so that every list has something to show. */
export async function plant({ people: { owner, manager }, ids }: World): Promise<void> {
  const { person, customer, ticket, article } = ids
  const pair = { firstId: person, secondId: null, reason: 'New' }
  await mustBe(200, owner.put(`/v1/customers/${customer}/responsible`, pair, { version: 0 }))
  await mustBe(200, owner.put(`/v1/tickets/${ticket}/hold`, { held: true, reason: 'A case' }))
  await mustBe(200, owner.post(`/v1/tickets/${ticket}/articles`, { articleId: article }))
  const line = {
    personId: person,
    month: '2026-11',
    kind: 'reward',
    amount: '10.00',
    reason: 'Well done',
  }
  await mustBe(201, owner.post('/v1/pay-lines', line))
  const deed = await suggested(owner)
  const adopted = { outcome: 'adopted', text: 'From next week' }
  await mustBe(200, manager.post(`/v1/deeds/${deed}/assessment`, adopted, { version: 1 }))
  const account = {
    bank: '中国工商银行江州支行',
    number: '6222021203001234567',
    holder: '王建军',
    ground: '本人委托',
  }
  await mustBe(201, owner.post(`/v1/people/${person}/bank-accounts`, account))

  const companyId = ids.company
  for (const shard of [env.SHARD_01, env.SHARD_02]) {
    const db = drizzle(shard)
    const { results } = await shard
      .prepare('SELECT 1 FROM members WHERE company_id = ?')
      .bind(companyId)
      .all()
    if (results.length === 0) continue
    await db
      .insert(ticketIndex)
      .values({
        companyId,
        id: ticket,
        number: 'TS-1001',
        subject: 'One',
        state: 'open',
        type: 'request',
        priority: 'high',
        customerId: customer,
        assigneeId: person,
        openedAtMs: 1,
        closedAtMs: null,
        firstResponseBreached: false,
        resolutionBreached: false,
        version: 1,
        seq: 1,
      })
      .onConflictDoNothing()
    await shard
      .prepare(`INSERT INTO awards
        SELECT company_id, '2000-12', rule_set_id, version, 0, '[]', ?, 'Owner', 0
        FROM rule_versions WHERE company_id = ? LIMIT 1`)
      .bind(owner.personId, companyId)
      .run()
    await shard
      .prepare(`INSERT INTO consequences
        SELECT company_id, 'cns_0', 'result', person_id, person_name, id, '[]', rule_set_id,
          rule_version, NULL, ?1, 0, NULL, NULL, 'decided', 'talk', 'A talk', ?1, 'Owner', 0, 1
        FROM appraisals WHERE company_id = ?2 LIMIT 1`)
      .bind(owner.personId, companyId)
      .run()
    await shard
      .prepare(`INSERT INTO work_assignments
        SELECT company_id, 'wka_0', project_id, project_name, 'Laying', '2000-12-01', NULL, NULL, NULL,
          'Outside', 1, 'outside', 'Nobody asked', NULL, NULL, '[]', proposed_by, 'Owner', 0
        FROM personal_contracts WHERE company_id = ?`)
      .bind(companyId)
      .run()
    await shard
      .prepare(`INSERT INTO contract_statements
        SELECT company_id, 'pcs_0', id, person_id, project_id, '2000-12', '1', 'reported', person_id,
          person_name, 0, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL
        FROM personal_contracts WHERE company_id = ?`)
      .bind(companyId)
      .run()
    await db.insert(heldPayouts).values({
      ...{ companyId, id: ids.held_payout, personId: person, projectId: ids.project },
      ...{ personName: 'Welder', projectName: 'Harbour main', stage: 'completed' },
      ...{ amountFen: 1, earnedFen: 1, paidBeforeFen: 0, state: 'prepared', version: 1 },
      explanation: { trace: { name: { zh: '', en: '' }, value: 1, unit: 'fen' }, rules: [] },
      ...{ preparedBy: ids.customer, preparedByName: 'Finance', preparedAtMs: 0 },
    })
    await db.insert(retentionRemovals).values({ companyId, hourMs: 0, what: 'calls', count: 1 })
    await db.insert(surveys).values({
      companyId,
      id: 'svy_1',
      ticketId: ticket,
      number: 'TS-1001',
      subject: 'One',
      customerId: customer,
      personId: person,
      closedAtMs: 1,
      ground: '',
      sentAtMs: [1],
      low: false,
    })
    await db.insert(outgoingMails).values({
      companyId,
      id: 'oml_1',
      kind: 'survey',
      personId: person,
      toAddress: 'a@b.example',
      ticketId: ticket,
      subject: 'One',
      content: '',
      replyTo: '',
      state: 'sent',
      tries: 1,
      nextAtMs: 1,
      createdAtMs: 1,
    } as never)
  }
}

import type { CalibrationView, GroupView, NewCalibration } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { calibrationView } from './calibration-view'
import { formsOf, notAForm } from './forms'

/**
 * Opens a calibration of a form's period, of everyone or of one group: what is completed from now on
 * waits in it. What was told before stays told.
 */
export async function openCalibration(
  scope: Scope,
  { period, ruleSetId, groupId }: NewCalibration,
): Promise<CalibrationView> {
  const group = groupId === undefined ? null : await groupKnown(scope, groupId)
  const span = { period, projectId: null, projectName: null, projectEndedOn: null }
  const forms = await formsOf(scope, span)
  const form = forms.find(({ ref }) => ref.ruleSetId === ruleSetId)
  if (!form) throw await notAForm(scope, ruleSetId)
  const row = {
    id: scope.newId('clb'),
    companyId: scope.companyId,
    ruleSetId,
    ruleVersion: form.ref.version,
    period,
    groupId: group?.id ?? null,
    groupName: group?.name ?? null,
    members: group && membersOf(group),
    state: 'open' as const,
    openedBy: scope.personId,
    openedByName: scope.personName,
    openedAtMs: scope.now,
    closedBy: null,
    closedByName: null,
    closedAtMs: null,
    version: 1,
  }
  await scope.shard.batch([
    scope.appraisals.openCalibration(row),
    auditEntry(scope, 'calibration.opened', row.id),
  ])
  return calibrationView(scope, row)
}

async function groupKnown(scope: Scope, groupId: string): Promise<GroupView> {
  const group = await scope.staffing.group(groupId)
  if (!group?.active) throw new Problem('not_found')
  return group
}

const membersOf = ({ leaderId, members }: GroupView): readonly string[] => [
  ...new Set([leaderId, ...members.map(({ personId }) => personId)]),
]

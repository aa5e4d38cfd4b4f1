import type { ApprovalPathChange, RegulationView } from '@bylaw/contract'
import { api } from '../../api'

export const changePath = (
  { summary, approvalPathVersion }: RegulationView,
  wish: ApprovalPathChange,
): Promise<RegulationView> =>
  api.put(`/v1/regulations/${encodeURIComponent(summary.id)}/approval-path`, wish, {
    version: approvalPathVersion,
  })

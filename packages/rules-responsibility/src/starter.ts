import { words } from '@bylaw/kernel'
import type { ResponsibilityRules } from './rules'

/** R03 as printed; it names no times. */
export const starter: ResponsibilityRules = {
  mayWait: true,
  decides: { key: 'presales_manager', name: words('售前经理', 'Pre-sales manager') },
  unclearIsOn: 'first',
  answerWithinMinutes: null,
}

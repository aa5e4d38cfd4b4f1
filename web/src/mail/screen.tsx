import { useParams } from '@tanstack/react-router'
import { NotFound } from '../common/states'
import { Forms } from '../forms/list'
import { Letters } from './letters'
import { Outgoing } from './outgoing'
import { MailSettings } from './settings'
import '../area/area.css'
import './mail.css'

/** What came in and what became of it, what went out, and how mail is taken. */
export function MailScreen() {
  const { part } = useParams({ strict: false })
  if (part === undefined) return <Letters />
  if (part === 'sent') return <Outgoing />
  if (part === 'forms') return <Forms />
  if (part === 'settings') return <MailSettings />
  return <NotFound />
}

import { useParams } from '@tanstack/react-router'
import { NotFound } from '../common/states'
import { Deliveries } from './deliveries'
import { Endpoints } from './endpoints'
import { Verification } from './verification'
import '../area/area.css'
import './webhooks.css'

/** Where events are sent, what was sent, and how a receiver checks it. */
export function WebhooksScreen() {
  const { part } = useParams({ strict: false })
  if (part === undefined) return <Endpoints />
  if (part === 'deliveries') return <Deliveries />
  if (part === 'verification') return <Verification />
  return <NotFound />
}

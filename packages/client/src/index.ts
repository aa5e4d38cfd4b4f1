export { type BylawClient, type ClientSettings, createBylawClient } from './create-client'
export type { components, operations, paths } from './openapi'
export { verifyWebhook } from './verify-webhook'

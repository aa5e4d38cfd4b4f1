import { writeFileSync } from 'node:fs'
import { CLIENT_TYPES_FILE, clientTypes } from './client-types'

// Writes the typed client's types from the API's own document: run it after changing a route.
writeFileSync(CLIENT_TYPES_FILE, await clientTypes())

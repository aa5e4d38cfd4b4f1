import { workerTests } from './vitest.config'

/** Every regulation carried out through the API: `pnpm acceptance`. */
export default workerTests('acceptance', ['journeys/acceptance/*.test.ts'])

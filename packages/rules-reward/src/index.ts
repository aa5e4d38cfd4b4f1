export { reward } from './reward'

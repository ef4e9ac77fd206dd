export {createPresence, type Participant, type Presence} from './presence.ts'

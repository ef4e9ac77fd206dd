export {createPresences, type Participant, type Presence} from './presence.ts'

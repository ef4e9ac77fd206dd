/** Makes the models of events and facts from annotated articles. Nothing here is loaded when a text is read. */
export {type LearntModels, learnFacts} from './learnFacts.ts'
export {type Lesson, readLessons} from './lesson.ts'

/** Methods of @sanity/client for services beside the Content Lake, which no local lake has; where they ask for one. */
export const hosted: Record<string, {because: string; asks: string}> = {
  'agent.action': {
    because: 'a language model of Sanity’s writes the content',
    asks: '/agent/action/generate/production',
  },
  'collaboration.comments': {
    because: 'comments live in a dataset of Sanity’s own',
    asks: '/collaboration/comments',
  },
  context: {because: 'it is a service of its own, for agents', asks: '/context/sources'},
  'datasets.getEmbeddingsSettings': {
    because: 'there is no model that would make embeddings',
    asks: '/projects/local/datasets/production/settings/embeddings',
  },
  'datasets.editEmbeddingsSettings': {
    because: 'there is no model that would make embeddings',
    asks: '/projects/local/datasets/production/settings/embeddings',
  },
  functions: {because: 'functions run in Sanity’s cloud', asks: '/functions/f/invoke'},
  'mediaLibrary.video': {
    because: 'videos are kept and encoded in Sanity’s cloud',
    asks: '/media-libraries/l/video/v/playback-info',
  },
}

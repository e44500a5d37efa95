declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    idf(term: string): number;
  }
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  const tokenizers: { readonly WordTokenizer: new () => { tokenize(text: string): string[] } };
  export default tokenizers;
}

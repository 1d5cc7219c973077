declare const document: import('../src/simulator/document.js').OpenApiDocument;
export = document;

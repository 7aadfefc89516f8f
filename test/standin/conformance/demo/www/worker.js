importScripts('worker-part.js');
fetch('http://127.0.0.1:9/').then(
  () => postMessage('REACHED'),
  (error) => postMessage(`${self.workerPart} ${error.name}`),
);

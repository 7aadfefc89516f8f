/** Resolves to the first message of a worker. */
window.askWorker = (address, options) =>
  new Promise((resolve) => {
    const worker = new Worker(address, options);
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = () => resolve('error');
  });

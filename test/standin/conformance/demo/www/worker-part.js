self.workerPart = 'part';

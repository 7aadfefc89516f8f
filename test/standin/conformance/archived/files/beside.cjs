exports.word = 'beside';

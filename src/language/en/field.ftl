# The keys of the format in words: for editors, through plan schema.

"""The import door: official files a person picked become editions of the program's own, or are refused in a sentence."""

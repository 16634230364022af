"""The import door: official files a person picked become editions the program keeps, or are refused in a sentence."""
